"""What the project's own make targets run; nothing of it is shipped."""
