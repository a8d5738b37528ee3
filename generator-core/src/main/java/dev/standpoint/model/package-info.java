/**
 * A pack as its author wrote it: the notes, registers and records of one folder, and lookups across
 * them. The packages below have its parts. Also the small facts that many stages need: digests and
 * names of files. Depends on diagnostic. Used by every later stage.
 */
@NullMarked
package dev.standpoint.model;

import org.jspecify.annotations.NullMarked;
