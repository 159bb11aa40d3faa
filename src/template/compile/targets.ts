import { fail } from '../failure.js';
import type { Target } from '../parse/syntax-tree.js';
import { Namespace } from '../values/namespace.js';
import { itemsOf } from '../values/sequences.js';
import type { Frame } from './frame.js';

export type Assign = (frame: Frame, value: unknown) => void;

/** What an assignment to `target` does: a name, a namespace's attribute, or several at once. */
export function compileTarget(target: Target): Assign {
  switch (target.typename) {
    case 'Symbol': {
      const { value: name } = target;
      return (frame, value) => frame.set(name, value);
    }
    case 'LookupVal':
      return compileNamespaceTarget(target);
    case 'Tuple': {
      const targets = target.children.map((child) => compileTarget(child as Target));
      return (frame, value) => {
        frame.state.at = target;
        unpack(targets, frame, value);
      };
    }
  }
}

function compileNamespaceTarget(target: Target & { typename: 'LookupVal' }): Assign {
  const holder = target.target.typename === 'Symbol' ? target.target.value : '';
  const name = target.val.typename === 'Literal' ? String(target.val.value) : '';
  return (frame, value) => {
    frame.state.at = target;
    const namespace = frame.find(holder);
    if (namespace instanceof Namespace) namespace.set(name, value);
    else fail(`'${holder}' is no namespace()`, `Only an attribute of a namespace() can be set.`);
  };
}

function unpack(targets: readonly Assign[], frame: Frame, value: unknown): void {
  const items = itemsOf(value);
  if (items.length !== targets.length) {
    fail(`${items.length} values cannot be unpacked into ${targets.length} names`);
  }
  targets.forEach((assign, index) => assign(frame, items[index]));
}
