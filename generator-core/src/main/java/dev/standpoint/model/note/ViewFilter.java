package dev.standpoint.model.note;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.IssueId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a placed view shows: only these actors, issues, outlets and lanes, and only what lies
 * between two dates, both inclusive. An empty list or a null leaves everything in. Outlets and
 * lanes are by name, for they have no ids. {@code saidToo} puts positions among the events of a
 * timeline.
 */
public record ViewFilter(
    List<ActorId> actors,
    List<IssueId> issues,
    List<IdReference<String>> outlets,
    List<IdReference<String>> lanes,
    @Nullable Edtf from,
    @Nullable Edtf to,
    boolean saidToo) {

  /** Leaves everything in. */
  public static final ViewFilter ALL =
      new ViewFilter(List.of(), List.of(), List.of(), List.of(), null, null, false);

  /** The same with positions among the events of a timeline. */
  public ViewFilter withSaid() {
    return new ViewFilter(actors, issues, outlets, lanes, from, to, true);
  }

  public ViewFilter {
    actors = List.copyOf(actors);
    issues = List.copyOf(issues);
    outlets = List.copyOf(outlets);
    lanes = List.copyOf(lanes);
  }
}
