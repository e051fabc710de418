import { Component, type ComponentType, type FunctionComponent, h } from "preact";

/** Renders again only when a prop is another one. Cards and columns depend on it: most changes touch few of them. */
export function memo<Props extends object>(View: FunctionComponent<Props>): ComponentType<Props> {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const before = this.props as Record<string, unknown>;
      const after = next as Record<string, unknown>;
      const keys = Object.keys(after);
      return keys.length !== Object.keys(before).length || keys.some((key) => before[key] !== after[key]);
    }
    override render() {
      return h(View, this.props as Props & { children?: never });
    }
  };
}
