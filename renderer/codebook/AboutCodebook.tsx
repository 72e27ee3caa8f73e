import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';

/** What the codebook as a whole says: rules of coding, what it was built on, its hash. */
export function AboutCodebook() {
  const codebook = useNotebookData((data) => data.codebook);
  if (!codebook) return null;
  const { name, version, rules, references } = codebook.codebook;
  return (
    <section className="code-list__about">
      <h3>{message('codebook.about', { name: name.en || name.zh, version })}</h3>
      <Points heading={message('codebook.rules')} points={rules} />
      <Points heading={message('codebook.references')} points={references} />
      <p className="code-list__hash">
        {message('codebook.hash')} <code>{codebook.sha256}</code>
      </p>
    </section>
  );
}

function Points({ heading, points }: { readonly heading: string; readonly points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}
