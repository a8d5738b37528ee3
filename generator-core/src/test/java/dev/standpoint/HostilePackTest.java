package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.BriefingAssembler;
import dev.standpoint.assemble.FilteredViews;
import dev.standpoint.assemble.profile.Profiles;
import dev.standpoint.check.Checks;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.Severity;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.note.ViewFilter;
import dev.standpoint.read.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Hostile packs are read, checked and computed soon: each takes about a second of processor time,
 * and would take minutes if any step compared everything with everything. They end in a briefing or
 * in one error.
 */
class HostilePackTest {

  /** Those with a stated limit. */
  private static final Set<HostilePack> REFUSED =
      EnumSet.of(
          HostilePack.MEMBERSHIP_CHAIN,
          HostilePack.MEMBERSHIP_DIAMONDS,
          HostilePack.CORRECTION_CHAIN,
          HostilePack.INHERITED_ACTORS,
          HostilePack.ACTORS_AND_ISSUES_OF_ONE_MARK);

  private static final Set<HostilePack> CYCLES =
      EnumSet.of(HostilePack.MEMBERSHIP_CYCLE, HostilePack.MEMBERSHIP_MESH);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      mode = Mode.MATCH_ANY,
      names = {
        "MEMBERSHIP_.*",
        "CORRECTION_.*",
        "OUTLETS_.*",
        "ACTORS_AND_ISSUES.*",
        "ISSUES_FOR_SOME",
        "FULL_MATRIX",
        "CHOICES",
        "RANGES_OF_ONE_DAY",
        "QUOTES_OF_ONE_STATEMENT",
        "LONG_HISTORY",
        "MANY_ACTORS_ON_ONE_ISSUE",
        "REPORTS_OF_ONE_EVENT",
        "EVENTS_OF_ONE_DAY",
        "INHERITED_ACTORS",
        "ACTORS_OF_ONE_MARK"
      })
  @Timeout(120)
  void isComputedOrRefusedSoon(HostilePack hostile) throws IOException {
    Pack pack = write(hostile);
    assertThat(errors)
        .extracting(Diagnostic::code)
        .isEqualTo(
            REFUSED.contains(hostile)
                ? List.of(DiagnosticCode.LIMIT_EXCEEDED)
                : CYCLES.contains(hostile) ? List.of(DiagnosticCode.MEMBERSHIP_CYCLE) : List.of());
    if (errors.isEmpty()) {
      Briefing briefing = BriefingAssembler.assemble(pack, Optional.empty()).value();
      assertThat(views(briefing)).isPositive();
      assertThat(Profiles.of(briefing).issues()).isNotNull();
    }
  }

  private final List<Diagnostic> errors = new ArrayList<>();

  private Pack write(HostilePack hostile) throws IOException {
    Path in = Files.createDirectories(folder.resolve("packs/hostile"));
    for (Map.Entry<String, byte[]> file : hostile.files(size(hostile)).entrySet()) {
      Files.write(in.resolve(file.getKey()), file.getValue());
    }
    CheckRequest request = CheckRequest.of(folder, folder.resolve("packs"));
    var read = ContentReader.read(request.content(), request.base(), request.html());
    Pack pack = read.value().packs().get(0);
    List<Diagnostic> found = new ArrayList<>(read.diagnostics());
    found.addAll(Checks.check(pack));
    found.stream().filter(one -> one.severity() == Severity.ERROR).forEach(errors::add);
    return pack;
  }

  /** A quarter of the full size, which {@code HostilePackRun} builds, to keep the build short. */
  private static int size(HostilePack hostile) {
    return REFUSED.contains(hostile) ? hostile.size : hostile.size / 4;
  }

  /** Computes every view, and counts what is in them. */
  private static int views(Briefing briefing) {
    FilteredViews views = briefing.views(ViewFilter.ALL);
    int rows = 0;
    for (MatrixLayout.Down down : MatrixLayout.Down.values()) {
      for (MatrixLayout.Across across : MatrixLayout.Across.values()) {
        rows += views.grid(new MatrixLayout(down, across, List.of())).rows().size();
      }
    }
    return rows
        + views.grouped().entries().size()
        + views.timeline().entries().size()
        + views.coverage().events().size()
        + views.histories().size()
        + views.shifts().size()
        + views.conflicts().size()
        + views.gaps().size()
        + views.conditions().size()
        + views.agreement().size();
  }
}
