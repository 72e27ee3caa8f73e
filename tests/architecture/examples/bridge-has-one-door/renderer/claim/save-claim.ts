export const save = () => window.claimbook.invoke('claim.update');
