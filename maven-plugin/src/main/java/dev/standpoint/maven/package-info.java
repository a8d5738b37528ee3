/**
 * The Maven goals. Each turns its parameters into a request, and the result into log lines. Depends
 * on Generator. Used by Maven.
 */
@NullMarked
package dev.standpoint.maven;

import org.jspecify.annotations.NullMarked;
