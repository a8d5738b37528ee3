package dev.standpoint.model;

import org.jspecify.annotations.Nullable;

/** Who holds a position, and, where membership does not tell, for whom. */
public record Holder(ActorId actor, @Nullable ActorId actingFor) {}
