import { Component, type ReactNode } from 'react';

interface ToolBoundaryProps {
  /** Tells the reader; the fault itself goes to the browser's log. */
  readonly onFault: () => void;
  readonly children: ReactNode;
}

/** Keeps a fault of one tool from taking the picture with it, and reports it. The next time it is taken out it starts afresh. */
export class ToolBoundary extends Component<ToolBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown) {
    reportError(error);
    this.props.onFault();
  }

  override render() {
    return this.state.isBroken ? null : this.props.children;
  }
}
