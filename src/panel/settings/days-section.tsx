import { DayStartField } from './day-start-field';
import { WorkHoursForm } from './work-hours';
import type { ViewProps } from '../frame/view';
import { WeekdayField } from './weekday-field';

/** When days and weeks begin, when the week is looked back on, and when one works. */
export function DaysSection(props: ViewProps) {
  return (
    <>
      <div class="calendar-settings">
        <DayStartField view={props} />
        <WeekdayField setting="weekStart" {...props} />
        <WeekdayField setting="reviewDay" {...props} />
      </div>
      <WorkHoursForm {...props} />
    </>
  );
}
