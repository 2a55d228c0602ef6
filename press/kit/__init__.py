"""The press kit: one release gathered once and written as PDF, DOCX, TXT, HTML and ZIP."""
