interface ParagraphsProps {
  paragraphs: string[];
  /** A list after the paragraphs. */
  items: string[];
}

/** Plain copy of a page: paragraphs, then a list. */
export function Paragraphs({ paragraphs, items }: ParagraphsProps) {
  return (
    <>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {items.length > 0 && (
        <ul>
          {items.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </>
  );
}
