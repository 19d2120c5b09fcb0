package wrong.membership;

public record Joined() {}
