/** Types under which claims travel when dragged; the payload is JSON `{ "claimIds": ["…"] }`. */
export const claimDragType = 'application/x-claimbook-claims';
/** Type under which sources and groups travel inside their list; the payload is JSON, the keys of their lines. */
export const sourceDragType = 'application/x-claimbook-sources';
