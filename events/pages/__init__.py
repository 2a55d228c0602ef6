"""What the public page of a visit and of an anniversary shows and says about itself."""
