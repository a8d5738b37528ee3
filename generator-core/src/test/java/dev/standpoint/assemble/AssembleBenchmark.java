package dev.standpoint.assemble;

import dev.standpoint.PackText;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.note.ViewFilter;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/**
 * The CPU time that each view of a large pack takes, in milliseconds of this thread, the best of
 * three runs. Run by hand, with the number of positions in thousands: {@code mvn test-compile
 * exec:java -Dexec.classpathScope=test -Dexec.mainClass=dev.standpoint.assemble.AssembleBenchmark
 * -Dexec.args=20}; twice as many positions should take about twice as long.
 */
final class AssembleBenchmark {

  private static final int ACTORS = 300;
  private static final int GROUPS = 40;
  private static final int ISSUES = 40;
  private static final int EVENTS = 500;
  private static final int VIEWS_OF_A_NOTE = 64;
  private static final int PER_NOTE = 500;
  private static final int OUTLETS = 12;
  private static final int SOURCES = 600;
  private static final int RUNS = 3;

  private final Random random = new Random(1);

  private AssembleBenchmark() {}

  public static void main(String[] arguments) {
    int thousands = arguments.length == 0 ? 20 : Integer.parseInt(arguments[0]);
    Pack pack = PackText.pack(new AssembleBenchmark().text(thousands * 1000));
    Optional<LocalDate> middle = Optional.of(LocalDate.of(2031, 7, 1));
    measure("briefing", () -> BriefingAssembler.assemble(pack, Optional.empty()));
    measure("briefing as of July", () -> BriefingAssembler.assemble(pack, middle));
    Briefing briefing = BriefingAssembler.assemble(pack, Optional.empty()).value();
    measure("matrix", () -> all(briefing).matrix());
    for (MatrixLayout.Down down : MatrixLayout.Down.values()) {
      for (MatrixLayout.Across across : MatrixLayout.Across.values()) {
        measure(
            "grid of " + down + " by " + across,
            () -> all(briefing).grid(new MatrixLayout(down, across, List.of())));
      }
    }
    measure("timeline", () -> all(briefing).timeline());
    measure("coverage", () -> all(briefing).coverage());
    measure("history", () -> all(briefing).histories());
    measure("shifts", () -> all(briefing).shifts());
    measure("conflicts", () -> all(briefing).conflicts());
    measure("gaps", () -> all(briefing).gaps());
    measure("conditions", () -> all(briefing).conditions());
    measure("agreement", () -> all(briefing).agreement());
    measure("sources", () -> all(briefing).sources());
    measure("64 histories of one actor each", () -> ofEachActor(briefing));
  }

  private static FilteredViews all(Briefing briefing) {
    return briefing.views(ViewFilter.ALL);
  }

  private static Object ofEachActor(Briefing briefing) {
    List<Object> views = new ArrayList<>();
    for (int i = 0; i < VIEWS_OF_A_NOTE; i++) {
      var actor = briefing.pack().actors().entries().get(i).id();
      ViewFilter filter =
          new ViewFilter(List.of(actor), List.of(), List.of(), List.of(), null, null, false);
      views.add(briefing.views(filter).histories());
      views.add(briefing.views(filter).matrix());
    }
    return views;
  }

  private static void measure(String what, Supplier<Object> work) {
    var thread = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      long start = thread.getCurrentThreadCpuTime();
      if (System.identityHashCode(work.get()) == 0) {
        System.out.print(" ");
      }
      best = Math.min(best, thread.getCurrentThreadCpuTime() - start);
    }
    System.out.println(String.format(Locale.ROOT, "%8.1f ms  %s", best / 1e6, what));
  }

  /** Persons in governments, of states, of blocs, who speak on every issue throughout 2031. */
  private String text(int positions) {
    StringBuilder text = new StringBuilder("== actors.yaml\n");
    for (int i = 0; i < ACTORS; i++) {
      int gov = random.nextInt(GROUPS);
      text.append("- {id: a%d, name: Actor %1$d, member-of: [".formatted(i));
      text.append(
          "{of: g%d, to: 2031-06-30}, {of: g%d, from: 2031-07-01}]}\n"
              .formatted(gov, random.nextInt(GROUPS)));
    }
    for (int i = 0; i < GROUPS; i++) {
      text.append(
          "- {id: g%d, name: Government %1$d, kind: organization, member-of: [{of: s%1$d}]}\n"
              .formatted(i));
      text.append(
          "- {id: s%d, name: State %1$d, kind: state, member-of: [{of: b%d}]}\n"
              .formatted(i, i % 4));
    }
    for (int i = 0; i < 4; i++) {
      text.append("- {id: b%d, name: Bloc %1$d, kind: bloc}\n".formatted(i));
    }
    text.append("== issues.yaml\n");
    for (int i = 0; i < ISSUES; i++) {
      text.append("- {id: i%d, name: Issue %1$d, question: Issue %1$d?}\n".formatted(i));
    }
    text.append("== sources.yaml\n");
    for (int i = 0; i < SOURCES; i++) {
      text.append(
          "- {id: q%d, title: Report %1$d, outlet: Outlet %d, issued: %s}\n"
              .formatted(i, i % OUTLETS, day()));
    }
    for (int from = 0; from < positions; from += PER_NOTE) {
      text.append("== n%05d.md\n".formatted(from));
      for (int i = 0; i < PER_NOTE; i++) {
        text.append(position());
      }
    }
    text.append("== z.md\n");
    for (int i = 0; i < EVENTS; i++) {
      text.append("[event %d]{.event when=%s} [@q%d]\n\n".formatted(i, day(), source()));
    }
    return text.toString();
  }

  private String position() {
    String stance = List.of("for", "against", "mixed", "conditional").get(random.nextInt(4));
    int speaker = random.nextInt(ACTORS + GROUPS);
    String actor = speaker < ACTORS ? "a" + speaker : "g" + (speaker - ACTORS);
    return "[words]{.%s actor=%s on=i%d when=%s} [@q%d]\n\n"
        .formatted(stance, actor, random.nextInt(ISSUES), day(), source());
  }

  private int source() {
    return random.nextInt(SOURCES);
  }

  private String day() {
    return LocalDate.of(2031, 1, 1).plusDays(random.nextInt(364)).toString();
  }
}
