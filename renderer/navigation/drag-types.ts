/** Types under which claims travel when dragged; the payload is JSON `{ "claimIds": ["…"] }`. */
export const claimDragType = 'application/x-claimbook-claims';
