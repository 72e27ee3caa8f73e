import { useEffect, useState } from 'react';
import type { CodeWording } from '../../shared/codebook/codebook-operations';
import type { Code } from '../../shared/codebook/codebook-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { shownDay } from '../ui/shown-instant';

/** What the code said in earlier versions of the codebook; nothing where it never said anything else. */
export function CodeWordings({ code }: { readonly code: Code }) {
  const codebookHash = useNotebookData((data) => data.codebook?.sha256);
  const [wordings, setWordings] = useState<readonly CodeWording[]>([]);
  useEffect(() => {
    let isWanted = true;
    void call('codebook.wordings', { codeId: code.id }).then((answer) => {
      if (isWanted && answer.ok) setWordings(answer.value);
    });
    return () => {
      isWanted = false;
    };
  }, [code.id, codebookHash]);
  const earlier = wordings.slice(1);
  if (earlier.length === 0) return null;
  return (
    <details className="code-wordings">
      <summary>{message('codebook.wordings', { count: earlier.length })}</summary>
      {earlier.map((wording) => (
        <section key={wording.version}>
          <h4>
            {message('codebook.wordings.since', {
              version: wording.version,
              date: shownDay(wording.addedAt),
            })}
          </h4>
          <p>
            <strong>
              {wording.label.en} <span lang="zh-Hans">{wording.label.zh}</span>
            </strong>{' '}
            {wording.definition}
          </p>
          {wording.include ? <p>+ {wording.include}</p> : null}
          {wording.exclude ? <p>− {wording.exclude}</p> : null}
        </section>
      ))}
    </details>
  );
}
