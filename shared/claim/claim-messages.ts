/** Interface text of the claim feature (ICU MessageFormat). Keys start with "claim.". */
export const claimMessages = {} as const;
