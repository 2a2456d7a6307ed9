import { Component, type ReactNode } from 'react';
import { Label } from './Label.tsx';

/** Part of a page that may fail alone: the rest of the page stays, and the part says so. */
export class ErrorBoundary extends Component<
  { readonly name: string; readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <p className="border-y border-rule py-3 font-sans text-label text-soft">
        <Label>
          <span>{`${this.props.name} could not be shown. `}</span>
          <button
            type="button"
            className="cursor-pointer py-3.25 link"
            onClick={() => this.setState({ failed: false })}
          >
            Try again
          </button>
        </Label>
      </p>
    );
  }
}
