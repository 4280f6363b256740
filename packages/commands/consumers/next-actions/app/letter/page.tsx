import { Letter } from './Letter.tsx';

export default function Page() {
  return (
    <>
      <h1>The letter</h1>
      <Letter />
    </>
  );
}
