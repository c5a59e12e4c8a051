import { Button } from "@fluentui/react-components";
import { number } from "../words";

export function ShowMore({ hidden, onClick }: { hidden: number; onClick: () => void }) {
  if (hidden === 0) return null;
  return (
    <Button size="small" onClick={onClick}>
      Show more ({number(hidden)} left)
    </Button>
  );
}
