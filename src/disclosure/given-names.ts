/** Given names that are common in Britain, and nothing else: no words, no months, no places. */
export const givenNames: ReadonlySet<string> = new Set(
	`Aaron Abbie Abdul Abdullah Abigail Adam Adrian Agnieszka Ahmed Aisha Aidan Alan Alastair Alasdair Alex Alexander Alexandra Alfie Alfred Ali Alice Alicia Alisha Alison Alistair Allan
	Amanda Amelia Amina Amir Amy Ana Anastasia Andrea Andrew Andy Angela Angus Anil Anita Anna Annabel Anne Annette Anthony Antonia Anwar Archie Arjun Arthur Asif Audrey Ayesha Azhar
	Barbara Barry Beata Beatrix Bogdan Chidinma Chinedu Declan Dmitri Gintaras Ifeoma Ileana Jadwiga Kwame Laszlo Mihaela Mircea Ngozi Oksana Oluwaseun Priti Shabnam Svetlana Tobias Wladyslaw Zbigniew Zofia
	Barbara Barry Beatrice Becky Ben Benjamin Bernadette Bernard Bethany Beverley Brandon Brenda Brendan Brian Bridget Bronwen Bryan Bryony Caitlin Callum Cameron Camilla Carl Carly Carol Caroline
	Catherine Cathy Catriona Ceri Charlene Charlie Charlotte Cheryl Chloe Chris Christian Christina Christine Christopher Ciaran Claire Clare Claudia Clive Colin Colleen Connor Conor Courtney Craig Curtis
	Damian Damien Daniel Danielle Danny Darren Dave David Dawid Deborah Debbie Deepak Deirdre Denise Dennis Derek Dermot Diana Diane Dominic Donna Doreen Dorothy Doris Duncan Dylan
	Eamonn Edith Eddie Edward Edwin Eileen Eilidh Elaine Eleanor Eleri Elena Elizabeth Ella Ellen Ellie Ellis Elsie Emily Emma Eric Erin Ethan Evelyn Ewa Ewan Faisal Farah Farhan Fatima Fiona Freddie Frederick Freya
	Gareth Gary Gavin Gemma Geoff Geoffrey George Georgia Georgina Gerald Geraldine Gerard Gillian Giles Gladys Glenn Gordon Graeme Graham Greg Gregory Gwen Gwyneth Hamza Hannah Harriet Harry Harvey Hassan Hayley Heather Helen Henry Hilary Holly Howard Huw Hussain
	Iain Ian Ibrahim Imogen Imran Irene Isabel Isabella Isla Ivan Iwan Jackie Jacob Jacqueline Jacqui Jade Jake Jamal James Jamie Jan Jane Janet Janice Jason Jasmine Jasmin Jayden Jayne Jean Jeff Jeffrey Jemma Jenna Jennifer Jenny Jeremy Jessica Jill Jim Jimmy Joan Joanna Joanne Jodie Joe Joel John Jonathan Jonny Joseph Josephine Josh Joshua Joyce Judith Julia Julian Julie Juliet Justin Justyna
	Kabir Kamal Karen Karim Karl Karolina Kasia Kate Katarzyna Katherine Kathleen Kathryn Katie Katy Kayleigh Keeley Keith Kelly Ken Kenneth Kerry Kevin Khalid Kieran Kim Kimberley Kirsty Krzysztof Kulwinder Kyle Kylie
	Laura Lauren Lawrence Leah Leanne Lee Leila Leon Leonard Leroy Lesley Leslie Lewis Liam Lillian Linda Lindsay Lindsey Lisa Liz Lloyd Lorna Lorraine Louis Louise Lucy Luke Lynda Lynn Lynne Lyndsey
	Madison Maggie Magdalena Malcolm Malgorzata Manjit Marcus Margaret Maria Mariam Marie Marilyn Marion Marjorie Martha Martin Martyn Mary Maryam Mateusz Matt Matthew Maureen Mavis Maxine Megan Melanie Melissa Michael Michelle Mick Mike Millie Miriam Mohamed Mohammad Mohammed Moira Molly Monica Morag Muhammad Musa Mustafa
	Nadeem Nadia Naomi Nasreen Natalia Natalie Natasha Nathan Neil Nia Niall Niamh Nicholas Nicky Nicola Nicole Nigel Nikhil Nina Noah Nora Noreen Norma Norman Oliver Olivia Olwen Omar Oscar Owen Pamela Parveen Pat Patricia Patrick Paul Paula Pauline Pawel Penelope Penny Peter Phil Philip Philippa Phillip Phoebe Phyllis Piotr Polly Poppy Pradeep Priya
	Rachael Rachel Rafal Rahul Raj Rajesh Rajinder Ralph Raymond Rebecca Reece Rehana Rhian Rhiannon Rhys Ricardo Richard Rita Robbie Robert Robin Rochelle Rodney Roger Rohan Ronald Ronnie Rory Rosemary Rosie Ross Roxanne Roy Rupert Ruth Ryan
	Sabrina Saeed Saima Salim Sally Salma Sam Samantha Sameer Samir Samuel Sandra Sanjay Sara Sarah Saskia Scott Sean Sebastian Shabana Shannon Sharon Shaun Shauna Shazia Sheila Shelley Shirley Sian Simon Sinead Sofia Sonia Sophia Sophie Stacey Stan Stefan Stella Stephanie Stephen Steve Steven Stewart Stuart Sunita Surinder Susan Susanna Suzanne Sylvia
	Tamsin Tanya Tara Tariq Terence Teresa Terry Thelma Theo Theresa Thomas Tim Timothy Tina Toby Tom Tomasz Tony Tracey Tracy Trevor Tristan Tyler Tyrone Usman Valerie Vanessa Vera Veronica Vijay Vincent Vivien Vivienne Wayne Wendy Wojciech Yasmin Yasmine Yusuf Yvonne Zac Zachary Zahra Zainab Zara Zoe`.split(/\s+/),
);

/** Given names that are words, months or places, too: they count only beside a common surname, or after "a man called". */
export const doubtfulGivenNames: ReadonlySet<string> = new Set(
	`Albert Amber April Art August Austin Basil Bill Billy Bob Brook Bruce Carmen Charity Charles Chase Chelsea Christian Clay Cliff Crystal Daisy Dale Dawn Dean Don Donald Douglas Drew Earl Ernest Eve Faith Felicity Florence Frank Gay Gene Glen Grace Grant Guy Harmony Hazel Hope Hugh Hunter Iris Ivy Jack Jasper Jay Jordan Josie Joy June Kenny Lance Laurel Lily Max Mark Marshall Mason May Melody Merit Miles Neville Nick Noel Olive Paddy Paige Pearl Percy Ray Rex Rich Rob Rod Ron Rose Ruby Rusty Sandy Sid Sky Spencer Stanley Sterling Sue Summer Ted Tommy Victor Victoria Violet Virginia Walter Warren Will William Willow Winston`.split(/\s+/),
);

/** By the first part of a double name, too, and in capitals: "Anne-Marie", "KAREN". */
export function isNameIn(names: ReadonlySet<string>, word: string): boolean {
	const shown = word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;
	return names.has(shown.replace(/'s?$/, '')) || names.has(shown.split('-')[0] ?? '');
}
