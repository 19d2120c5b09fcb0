package ua.opencities.document.paper;

/** A paper ready to be handed out or stored. */
public record PaperFile(String name, String mediaType, byte[] bytes) {}
