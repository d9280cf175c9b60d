import type { Commitment } from 'troth/core';
import { type Contestant, rowHeight } from '../contestant.ts';
import { enter } from '../enter.ts';
import { dueText, peopleOf, stateOf } from '../words.ts';

// The limit: the rows at the top drawn by plain DOM calls into a list that is as long as all. Which
// rows these are is told from outside; nothing is filtered, sorted, scrolled or remembered.

const CELLS = [({ title }: Commitment) => title, peopleOf, dueText, stateOf];

const open: Contestant['open'] = (box) => {
  const scroller = document.createElement('div');
  scroller.className = 'scroller';
  const table = document.createElement('table');
  const body = document.createElement('tbody');
  table.append(body);
  scroller.append(table);

  function rowAt(i: number): Element {
    const known = body.children[i];
    if (known) return known;
    const row = document.createElement('tr');
    row.dataset.index = String(i);
    row.style.transform = `translateY(${i * rowHeight}px)`;
    row.append(...CELLS.map(() => document.createElement('td')));
    body.append(row);
    return row;
  }

  return {
    show({ top, count }) {
      body.style.blockSize = `${count * rowHeight}px`;
      top.forEach((one, i) => {
        const { children } = rowAt(i);
        CELLS.forEach((textOf, k) => {
          const cell = children[k];
          const text = textOf(one);
          if (cell && cell.textContent !== text) cell.textContent = text;
        });
      });
      while (body.children.length > top.length) body.lastChild?.remove();
      if (!scroller.isConnected) box.append(scroller);
    },
    close: () => scroller.remove(),
  };
};

enter({
  name: 'raw',
  open,
  row: 'tr',
  place: 'data-index',
  cells: {
    title: 'td:nth-child(1)',
    people: 'td:nth-child(2)',
    due: 'td:nth-child(3)',
    state: 'td:nth-child(4)',
  },
  scroller: '.scroller',
});
