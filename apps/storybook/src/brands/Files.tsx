import { BrandError, brandCss, brandTokens, brandTs, readTokens, type Brand, type Problem } from '@cairn-ds/brand';
import { Button } from '@cairn-ds/react';
import { useId, useState } from 'react';

/** Hands a text to the browser as a file, without a server. */
function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Every form in which a brand leaves. */
const outputs = [
  { title: 'CSS', ending: 'css', type: 'text/css', write: (brand: Brand) => brandCss(brand) },
  { title: 'TypeScript', ending: 'ts', type: 'text/typescript', write: (brand: Brand) => brandTs(brand) },
  {
    title: 'design tokens',
    ending: 'tokens.json',
    type: 'application/json',
    write: (brand: Brand) => json(brandTokens(brand)),
  },
  { title: 'brand file', ending: 'brand.json', type: 'application/json', write: (brand: Brand) => json(brand.input) },
];

/** The brand as files. */
export function Downloads({ brand }: { brand: Brand }) {
  return (
    <div className="files">
      {outputs.map(({ title, ending, type, write }) => (
        <Button key={ending} onClick={() => download(`${brand.name}.${ending}`, type, write(brand))}>
          Download {title}
        </Button>
      ))}
    </div>
  );
}

/** Whether a tokens file still says what it was exported from: some tools drop that, or put their own in its place. */
const saysItsOrigin = (document: unknown): boolean => 'org.cairn-ds.brand' in Object(Object(document).$extensions);

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof BrandError) return error.problems;
  if (error instanceof SyntaxError)
    return [{ field: 'The file', message: 'is not JSON.', remedy: 'Choose a tokens file that was exported as JSON.' }];
  throw error;
}

interface ImportProps {
  brand: Brand;
  onBrand: (brand: Brand) => void;
}

/** Takes back a tokens file that a designer has changed, or says which pair it breaks. */
export function Import({ brand, onBrand }: ImportProps) {
  const id = useId();
  const [answer, setAnswer] = useState<{ name: string; problems: readonly Problem[] }>();
  const read = async (file: File | undefined) => {
    if (!file) return;
    try {
      const document: unknown = JSON.parse(await file.text());
      onBrand(readTokens(document, saysItsOrigin(document) ? undefined : brand));
      setAnswer({ name: file.name, problems: [] });
    } catch (error) {
      setAnswer({ name: file.name, problems: problemsOf(error) });
    }
  };

  return (
    <div className="import">
      <label htmlFor={id}>Read a tokens file</label>
      <p id={`${id}-hint`}>Design tokens (DTCG) that came from here. It stays on your computer.</p>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          void read(target.files?.[0]);
          target.value = '';
        }}
      />
      <output htmlFor={id} className="import-answer">
        {answer && answer.problems.length === 0 && <p>{answer.name} is read, and every pair passes.</p>}
        {answer && answer.problems.length > 0 && (
          <>
            <p>{answer.name} was not taken over, so the brand is as it was.</p>
            <ul>
              {answer.problems.map(({ field, message, remedy }) => (
                <li key={field + message}>
                  <code>{field}</code> {message} {remedy}
                </li>
              ))}
            </ul>
          </>
        )}
      </output>
    </div>
  );
}
