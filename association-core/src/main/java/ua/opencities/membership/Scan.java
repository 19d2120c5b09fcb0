package ua.opencities.membership;

/** The scanned paper of an act, as it was handed over; the room of documents judges its kind. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Scan(String name, String mediaType, byte[] bytes) {}
