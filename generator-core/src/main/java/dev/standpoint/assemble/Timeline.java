package dev.standpoint.assemble;

import dev.standpoint.model.Event;
import java.util.List;

/** What happened and what is due, by earliest day, then latest day, then as written. */
public record Timeline(List<Entry> entries) {

  /** An event, how it stands as of the briefing's date, and how many independent voices had it. */
  public record Entry(Event event, Event.Status status, int voices) {}
}
