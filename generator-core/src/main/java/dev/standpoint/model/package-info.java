/**
 * A pack as its author meant it: the notes, registers and records of one folder, and lookups across
 * them. Its parts are in the packages below. Depends on diagnostic. Used by every later stage.
 */
@NullMarked
package dev.standpoint.model;

import org.jspecify.annotations.NullMarked;
