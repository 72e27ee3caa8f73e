import { Link } from 'react-aria-components';
import type { MemoSubject } from '../../../shared/memo/memo-subject';
import { inspect } from '../../navigation/navigation-state';
import { useSubjectName } from './subject-name';
import './MemoLinks.css';

/** What a note is on; shows it in the inspector. */
export function SubjectLink({ about }: { readonly about: MemoSubject }) {
  const name = useSubjectName(about);
  return (
    <Link className="memo-links__link" onPress={() => inspect(about)}>
      {name}
    </Link>
  );
}
