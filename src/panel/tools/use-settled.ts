import { useEffect, useState } from 'react';

/** A value once it has not changed for a while, so that a voice is not asked to speak while a hand is moving. */
export function useSettled<Value>(value: Value, ms: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [ms, value]);
  return settled;
}
