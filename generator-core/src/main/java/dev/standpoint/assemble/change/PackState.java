package dev.standpoint.assemble.change;

import dev.standpoint.assemble.coverage.SourceList;
import dev.standpoint.assemble.matrix.ActorShift;
import dev.standpoint.assemble.matrix.Matrix;
import dev.standpoint.assemble.matrix.MatrixAssembler;
import dev.standpoint.assemble.redaction.AsOfFilter;
import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.assemble.timeline.TimelineAssembler;
import dev.standpoint.model.Pack;
import dev.standpoint.model.register.Source;
import java.time.LocalDate;
import java.util.List;

/** What a pack says as of a day. */
record PackState(
    Pack pack, Matrix matrix, List<ActorShift> shifts, Timeline timeline, List<Source> sources) {

  static PackState on(LocalDate day, Pack pack) {
    Pack known = AsOfFilter.on(day, pack).value();
    Matrix matrix = MatrixAssembler.assemble(known);
    return new PackState(
        known,
        matrix,
        ActorShift.of(matrix),
        TimelineAssembler.assemble(known, day),
        SourceList.of(known).sources());
  }
}
