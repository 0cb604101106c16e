package facts

// womensNames are given names of women; the others of givenNames are men's, or
// both's.
const womensNames = `
abbie abby abigail ada adele agnes agnieszka aileen aisha alana alessandra alexandra alexis alice alicia alina alison allison alma alyssa amal
amalia amanda amber amelia amelie amina aminata amy ana anastasia andrea angela angelika angelina angie anita anja anjali anna annabel anne anneliese
annette annie annika anthea antoinette antonia anya aoife arlene asha ashley astrid audrey aurelie ayesha barbara barbra beatrice beatrix becky
benedicta bernadette bernice bertha bess beth bethany betsy bettina betty beverly bianca birgit birgitta birgitte blanca blythe bonnie brenda
bridget brigid brigitte britney brittany bronwen camilla camille candace candice carla carlotta carmen carol carole carolina caroline carolyn
carrie cassandra caterina catherine cathy catriona cecile cecilia celeste celia celine chantal charlene charlize charlotte chelsea cheryl chloe
christa christel christiane christina christine cindy claire clara clare clarissa claudette claudia colette colleen condoleezza constance consuelo
cora cordelia corinna corinne cornelia courtney cressida cristina cynthia dagmar daisy dalia dana daniela danielle daphne darlene davina dawn
debbie debora deborah debra deirdre delia delphine denise desiree diana diane dilma dina dinah dolores dolly dominique donna dora doreen doris
dorothea dorothy ebony edie edith edna eileen elaine eleanor elena eleni elisa elisabeth elise eliza elizabeth ella ellen ellie eloise elsa elsie
elvira emilia emily emma erica erika erin esme estelle esther ethel eugenia eugenie eunice eva eve evelyn ewa faye fatima felicia felicity fiona flavia
frances francesca francoise freda frieda gabriela gabriella gabrielle gail gemma genevieve georgia georgina geraldine germaine gertrude gillian
gina giovanna gisela giselle giulia gladys glenda gloria greta gretchen guadalupe gwen gwendolyn gwyneth hannah harriet hayley hazel heather heidi
heike helen helena helga henrietta hilary hilda hillary ida ilona ilse imelda imogen ines inga inge ingrid irena irene irina iris irma isabel
isabella isabelle isobel ivana ivanka jacinta jacqueline jacqui jamila jana jane janelle janet janice janine jasmin jasmine jayne jeanette jeanne
jelena jemima jemma jen jenna jennie jennifer jenny jessica jill jillian joan joanna joanne jocelyn jodie johanna josefina josephine josie joyce juanita
judith judy julia juliana julie juliet juliette justine kaori karen karin karina karla karolina kate katerina katharina katharine katherine kathleen
kathryn kathy katia katie katja katrin katrina katy katya kayla keira kelly kelsey kendra kerry khadija kim kimberley kimberly kirsten kirsty kristen
kristin kristina kristine krystyna lalitha lara larissa latoya laura laurel lauren laurie lavinia leah leanne leila lena leona leonie leonora leticia
letitia lidia liesl lila liliana lillian lily lina linda lindsay lindsey lisa liz liza lizzie lois lola loraine lorena loretta lori lorna lorraine lottie
louisa louise lucia lucie lucille lucinda lucy luisa lydia lynda lynette lynn lynne mabel maddie maddy madeleine madeline maggie maisie malala mandy
mara marcela marcella marcia margaret margarita margery margot marguerite maria mariah mariam marian mariana marianne marie mariella marilyn marina
marisa marissa marjorie marlene marsha marta martha martina mary matilda maud maude maura maureen mavis maxine meg megan meghan melania melanie
melinda melissa meredith meryl mia michaela michele michelle mildred millicent mimi mina mindy miranda miriam moira molly mona monica muriel myra
nadia nadine nancy naomi natalia natalie natasha nathalie nell nicola nicole nina nora norah noreen norma nuala octavia olga olive olivia oksana ophelia
paige pam pamela pat patricia patsy patti patty paula paulette pauline peggy penelope penny petra philippa phoebe phyllis pia pippa polly priscilla
priti priya rachael rachel ramona raquel rebecca rebekah regina renata rhiannon rhoda rhona rhonda rita roberta robyn rosa rosalie rosalind rosalyn
rosamund rosanna rosemarie rosemary rosie rowena roxanne ruth sabine sabrina sadie sally samantha sandra sara sarah sasha saskia savannah scarlett
selena serena shannon sharon sheena sheila shelby shelley sherry sheryl shirley silvia simone sinead siobhan sofia sonia sonja sonya sophia sophie stacey
stacy stella stephanie sue sunita susan susana susanna susannah susanne susie suzanne svetlana sybil sylvia tabitha tamara tammy tamsin tania tanya tara
tatiana teresa teri terri tess tessa thelma theresa therese tiffany tina toni tonya tracey tracy tricia trina trisha trudy ulla una ursula valentina
valerie vanessa vera verity verna veronica vicki vicky victoria viola violet virginie vivian vivien vivienne wanda wendy whitney wilma winifred winnie
winona yasmin yoko yolanda yulia yvette yvonne zara zelda zena zoe zofia zsa
`

// eitherNames are given names of men and women.
const eitherNames = `
alex ashley aubrey blake casey cameron chris charlie dana dale drew francis frankie jackie jamie jan jean jess jo jordan kay kelly kerry kim lee
leigh leslie lindsay lindsey marion meredith morgan nicky nikki noor pat robin sam sandy sasha shannon stacy stevie terry toni tracy vivian wynne
andrea nikita simone yan noel lynn laurie ollie rene sidney shelby
`
