/**
 * Turns content folders into {@code Pack}s, and is the only stage that sees input files. Its rooms
 * in order: {@code files} finds the files, {@code register} reads the registers, {@code note} reads
 * each note, {@code mark} turns marks into records. Depends on model. Used by Generator.
 */
@NullMarked
package dev.standpoint.read;

import org.jspecify.annotations.NullMarked;
