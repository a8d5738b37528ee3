/**
 * Content folders to {@code Pack}s: the order in which the rooms of reading work. {@code files}
 * finds the files, {@code register} reads the registers, {@code note} reads each note, {@code mark}
 * turns what is marked there into records. The only stage that sees input files. Depends on model.
 * Used by Generator.
 */
@NullMarked
package dev.standpoint.read;

import org.jspecify.annotations.NullMarked;
