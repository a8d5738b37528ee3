package dev.standpoint.model;

import org.jspecify.annotations.Nullable;

/** Who holds a position, and, where membership does not tell, for whom. */
public record Holder(Ref<ActorId> actor, @Nullable Ref<ActorId> actingFor) {}
