package wrong.web;

public record Edge() {}
