package wrong.notification;

public record Mail() {}
