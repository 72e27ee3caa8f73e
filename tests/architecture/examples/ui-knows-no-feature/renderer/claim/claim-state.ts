export type Claim = string;
