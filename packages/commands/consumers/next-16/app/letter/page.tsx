import { consent } from '../../newsletter';
import { Letter } from './Letter';

export default function Page() {
  return (
    <>
      <h1>The letter</h1>
      <Letter consent={consent} />
    </>
  );
}
