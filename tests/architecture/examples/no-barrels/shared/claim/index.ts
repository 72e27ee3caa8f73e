export { claim } from './claim-schema';
