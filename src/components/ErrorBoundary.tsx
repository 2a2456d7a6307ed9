import { Component, type ReactNode } from 'react';
import * as messages from '#messages/page.ts';
import { Label } from './Label.tsx';

interface BoundaryProps {
  /** Whether the part is made by the app: the built page, which the app can put back, doesn't have it. */
  readonly isOfApp?: boolean;
  readonly children: ReactNode;
}

/** Contains a part of a page. If the part fails, a message replaces it, and the rest of the page stays. */
export class ErrorBoundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <p className="border-y border-rule py-3 font-sans text-label text-soft">
        <Label>
          <span>{messages.partFailed} </span>
          <button
            type="button"
            className="cursor-pointer py-3.25 link"
            onClick={() => this.setState({ failed: false })}
          >
            {messages.tryAgain}
          </button>
        </Label>
      </p>
    );
  }
}
