"""What one source says to one question: a claim with all that its sentence tells of what it is about."""
