package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.model.Pack;
import dev.standpoint.model.Site;
import java.util.List;
import java.util.stream.Stream;

/** All rules; to add one, write its class and name it here. */
public final class Checks {

  private static final List<Check> ALL =
      List.of(
          new UnknownActor(),
          new UnknownIssue(),
          new UnknownSource(),
          new DuplicateId(),
          new MembershipCycle(),
          new AmbiguousName(),
          new UncitedRecord(),
          new UndatedRecord(),
          new UnknownRecord(),
          new SupersedesCycle(),
          new UnusedEntry(),
          new DifferingQuote(),
          new UnknownFilter(),
          new BrokenLink(),
          new UnknownFigure(),
          new DuplicateFigure(),
          new SourceNamedLikeFigure());

  private Checks() {}

  /** Every fault of the registers that the packs share. */
  public static List<Diagnostic> check(Site site) {
    return Stream.of(
            UnknownActor.check(site),
            DuplicateId.check(site),
            MembershipCycle.check(site.actors()),
            AmbiguousName.check(site.actors(), site.issues()))
        .flatMap(found -> found)
        .toList();
  }

  /** Every fault that the rules find in the pack. */
  public static List<Diagnostic> check(Pack pack) {
    return ALL.stream().flatMap(check -> check.check(pack)).toList();
  }
}
