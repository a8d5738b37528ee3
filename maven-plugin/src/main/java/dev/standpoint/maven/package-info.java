/**
 * The goals: each turns its parameters into a request, and what comes of it into log lines. Depends
 * on Generator. Used by Maven.
 */
@NullMarked
package dev.standpoint.maven;

import org.jspecify.annotations.NullMarked;
