/** Parts of a long list that are drawn again only when something that they show has changed. */
import { Component, type ComponentType, type FunctionComponent } from 'preact';

/**
 * A view that stays as it is while its parts stay the same.
 *
 *     memo(ClaimItem, ({ claim, context }) => [claim, context.translator])
 *
 * @param partsOf All that the view shows of its properties, and what its callbacks remember: compared one by one, as the
 *   same object.
 */
export function memo<Props extends object>(
  View: FunctionComponent<Props>,
  partsOf: (props: Props) => unknown[],
): ComponentType<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const [before, now] = [partsOf(this.props), partsOf(next)];
      return before.length !== now.length || before.some((part, at) => !Object.is(part, now[at]));
    }

    override render() {
      return View(this.props);
    }
  };
}
