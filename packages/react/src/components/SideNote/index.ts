export { SideNote, type SideNoteProps } from './SideNote.js';
