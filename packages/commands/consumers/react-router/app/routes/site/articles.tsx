import { articles, clinic } from '../../../clinic/content';
import { ArticlesPage } from '../../cairn';

export const meta = () => [{ title: 'Articles' }];

export default function Page() {
  return <ArticlesPage clinic={clinic} articles={articles} />;
}
