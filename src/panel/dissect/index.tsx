import { Suspense } from 'react';
import { isTakenApart } from '#state';
import { useView } from '../shared/atlas-context.tsx';
import { ErrorBoundary } from '../shared/error-boundary.tsx';
import { useLateParts } from '../shell/late.ts';

const nothing = () => null;

function LateMenu() {
  const { DissectMenu } = useLateParts();
  return <DissectMenu />;
}

function LateBar() {
  const { ApartBar } = useLateParts();
  return <ApartBar />;
}

/** The menu of a structure, while one is open. */
export function DissectPlace() {
  const isOpen = useView(({ menuAt }) => menuAt !== null);
  return (
    isOpen && (
      <ErrorBoundary fallback={nothing}>
        <Suspense fallback={null}>
          <LateMenu />
        </Suspense>
      </ErrorBoundary>
    )
  );
}

/** What is missing from the picture; nothing while it is whole, or while a story or a comparison says what is shown. */
export function ApartPlace() {
  const isOn = useView((state) => isTakenApart(state) && state.step === null && state.screen !== 'compare');
  return (
    isOn && (
      <ErrorBoundary fallback={nothing}>
        <Suspense fallback={null}>
          <LateBar />
        </Suspense>
      </ErrorBoundary>
    )
  );
}
