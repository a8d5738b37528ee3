package dev.standpoint.read.note;

import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.read.mark.NameResolver;
import dev.standpoint.read.mark.NoteSource;
import dev.standpoint.read.mark.RecordCollector;

/**
 * The note that is being read, and where its records and problems go. {@code path} is the note's
 * path within the pack.
 */
record NoteContext(
    NoteSource text,
    String path,
    PackContext pack,
    NameResolver ids,
    RecordCollector records,
    DiagnosticCollector findings) {}
