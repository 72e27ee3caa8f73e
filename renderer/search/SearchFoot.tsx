import { runCommand } from '../commands/command-registry';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { chooseNone, useSearch } from './search-state';

/** How much is found, and what can be done with all of it or with what is chosen. */
export function SearchFoot() {
  const groups = useSearch((state) => state.groups);
  const chosen = useSearch((state) => state.chosen.size);
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  if (groups === null) return null;
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const isExact = groups.every((group) => group.isTotalExact);
  return (
    <div className="search__foot">
      <span role="status" className="search__total">
        {chosen > 0
          ? message('search.view.chosen', { count: chosen })
          : message(isExact ? 'search.view.total' : 'search.view.totalAbout', { count: total })}
      </span>
      {chosen > 0 ? (
        <Button tone="quiet" onPress={chooseNone}>
          {message('search.view.chooseNone')}
        </Button>
      ) : null}
      {groups.some(({ kind }) => kind === 'source') ? (
        <Button tone="quiet" onPress={() => runCommand('search.inContext')}>
          {message('search.view.inContext')}
        </Button>
      ) : null}
      {isWritable && groups.some(({ kind }) => kind === 'source') ? (
        <Button onPress={() => runCommand('search.collect')}>{message('search.view.collect')}</Button>
      ) : null}
    </div>
  );
}
