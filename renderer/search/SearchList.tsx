import { useEffect } from 'react';
import { followIndex } from './ask-search';
import { IndexLine } from './IndexLine';
import { SearchBox } from './SearchBox';
import { SearchFacets } from './SearchFacets';
import { SearchFoot } from './SearchFoot';
import { SearchResults } from './SearchResults';
import { SearchTools } from './SearchTools';
import './SearchList.css';

/** The search: one box, what narrows it down, and what is found, by kinds. */
export function SearchList() {
  useEffect(followIndex, []);
  return (
    <div className="search">
      <SearchBox />
      <SearchTools />
      <SearchFacets />
      <IndexLine />
      <SearchResults />
      <SearchFoot />
    </div>
  );
}
