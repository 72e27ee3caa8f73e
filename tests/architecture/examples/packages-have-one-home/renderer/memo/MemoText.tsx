import { createEditor } from 'lexical';
export const editor = createEditor();
