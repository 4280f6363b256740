export { DirectoryList, type DirectoryGroup, type DirectoryItem, type DirectoryListProps } from './DirectoryList.js';
export { directoryByLetter } from './directoryByLetter.js';
