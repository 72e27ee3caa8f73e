import { useEffect, useState } from 'react';
import type { OutputOf } from '../../shared/ipc/operation';
import type { sourceOrderOperations } from '../../shared/source/source-order-operations';
import type { SourceId } from '../../shared/source/source-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { notifyFailure } from '../ui/notices';

type Answer = OutputOf<typeof sourceOrderOperations, 'source.concerned'>;

/** The claims that stand on sources and the memos that cite them: how many, and the first of them by name. */
export function Concerned({ ids }: { readonly ids: readonly SourceId[] }) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void call('source.concerned', { ids: [...ids] }).then((found) => {
      if (!isCurrent) return;
      if (found.ok) setAnswer(found.value);
      else notifyFailure(found.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [ids]);
  if (!answer) return <p className="order-dialog__note">{message('source.concerned.reading')}</p>;
  const { claims, firstClaims, memos, citations, firstMemos } = answer;
  return (
    <div className="concerned">
      <p>{message('source.concerned.claims', { count: claims })}</p>
      <Names names={firstClaims.map(({ id, headline }) => ({ id, name: headline }))} count={claims} />
      {memos > 0 ? <p>{message('source.concerned.memos', { count: memos, citations })}</p> : null}
      <Names
        names={firstMemos.map(({ id, title }) => ({ id, name: title || message('memo.untitled') }))}
        count={memos}
      />
    </div>
  );
}

function Names({
  names,
  count,
}: {
  readonly names: readonly { readonly id: string; readonly name: string }[];
  readonly count: number;
}) {
  if (names.length === 0) return null;
  const more = count - names.length;
  return (
    <ul className="concerned__names">
      {names.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
      {more > 0 ? <li>{message('source.concerned.more', { count: more })}</li> : null}
    </ul>
  );
}
