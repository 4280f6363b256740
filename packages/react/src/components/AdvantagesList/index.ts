export { AdvantagesItem, type AdvantagesItemProps } from './AdvantagesItem.js';
export { AdvantagesList, type Advantage, type AdvantagesListProps } from './AdvantagesList.js';
